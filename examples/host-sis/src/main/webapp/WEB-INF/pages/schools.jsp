<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="root" value="${pageContext.request.contextPath}"/>
<t:page title="学校信息" active="schools">
  <div class="title"><h1>学校信息</h1><p>共 ${schools.size()} 所学校</p></div>
  <section class="card flush">
    <table id="schools">
      <thead><tr><th>学校标识码</th><th>学校名称</th><th>行政区划</th><th>学段</th><th>办学性质</th><th class="number">班级数</th><th class="number">在读学生</th><th>操作</th></tr></thead>
      <tbody>
      <c:forEach var="school" items="${schools}">
        <tr>
          <td class="code"><c:out value="${school.code()}"/></td>
          <td class="name"><c:out value="${school.name()}"/></td>
          <td class="code"><c:out value="${school.division()}"/></td>
          <td><c:out value="${school.stages()}"/></td>
          <td><c:out value="${school.kind()}"/></td>
          <td class="number">${school.classes()}</td>
          <td class="number">${school.pupils()}</td>
          <td><a href="${root}/students?school=${school.id()}">学生名册</a></td>
        </tr>
      </c:forEach>
      </tbody>
    </table>
  </section>
</t:page>
